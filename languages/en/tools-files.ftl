# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } is already read or written in this run: name another file.
