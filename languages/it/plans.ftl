# Più piani di un cliente affiancati, e servizi già compresi in un piano.

plans-yours = I piani
plans-services-more = { $count ->
    [one] { $services } e un altro
   *[other] { $services } e altri { $count }
}
service-in-plan = Già in uno dei piani
service-to-plan = Apri il piano
service-taken = Già nei piani
error-services-under-way = Già in uno dei piani: { $services }. Toglierlo da questa richiesta e continuare in quel piano.
