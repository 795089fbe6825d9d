# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } no contiene un secreto de al menos { $least } caracteres para calcular los hashes de los nombres.
tools-fault-hash-key-home = No hay carpeta personal donde guardar el secreto para los hashes de los nombres: indique su archivo con --hash-key.
tools-send-key = Los nombres se sustituyen por hashes calculados con el secreto de { $place }. Conserve este archivo y no lo comparta con nadie: sin él, el Centro no puede reconocer lo que ya ha visto.
