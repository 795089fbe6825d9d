# Più piani di un cliente affiancati, e servizi già compresi in un piano.

plans-yours = I vostri piani
plans-services-more = { $count ->
    [one] { $services } e un altro
   *[other] { $services } e altri { $count }
}
service-in-plan = Già in uno dei vostri piani
service-to-plan = Apri il piano
service-taken = Già nei vostri piani
error-services-under-way = Servizi già in uno dei vostri piani: { $services }. Toglierli da questa richiesta e continuare in quel piano.
