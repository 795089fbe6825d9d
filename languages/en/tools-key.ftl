# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } holds no secret of at least { $least } characters to hash names with.
tools-fault-hash-key-home = There is no home folder to keep the secret for hashing names in: name its file with --hash-key.
tools-send-key = Names are replaced by hashes made with the secret in { $place }. Keep this file and share it with nobody: without it the Center cannot tell what it has seen before.
