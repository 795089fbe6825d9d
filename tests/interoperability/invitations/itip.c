/* What libical says about invitations: itip FILE…
 *
 * Each file must parse without a fault and obey the table of its METHOD in RFC 5546, which libical
 * holds as data (icalrestriction). Prints every fault, then "N passed, N failed". */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static char *text_of(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) return NULL;
    long length = ftell(file);
    rewind(file);
    char *text = calloc((size_t)length + 1, 1);
    if (text && fread(text, 1, (size_t)length, file) != (size_t)length) text[0] = 0;
    fclose(file);
    return text;
}

int main(int count, char **paths)
{
    int failed = 0;
    for (int place = 1; place < count; place++) {
        char *text = text_of(paths[place]);
        icalcomponent *calendar = text ? icalparser_parse_string(text) : NULL;
        int allowed = calendar && icalrestriction_check(calendar);
        int whole = calendar && icalcomponent_count_errors(calendar) == 0
            && icalcomponent_isa(calendar) == ICAL_VCALENDAR_COMPONENT
            && icalcomponent_count_components(calendar, ICAL_ANY_COMPONENT) == 1
            && icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT) == 1;
        if (!allowed || !whole) {
            failed++;
            printf("%s: %s\n%s\n", paths[place], allowed ? "not one whole event" : "against RFC 5546",
                   calendar ? icalcomponent_as_ical_string(calendar) : "unreadable");
        }
        if (calendar) icalcomponent_free(calendar);
        free(text);
    }
    printf("libical: %d passed, %d failed\n", count - 1 - failed, failed);
    return failed > 0 || count < 2;
}
