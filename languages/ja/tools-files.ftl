# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } は、この実行で既に読み取りまたは書き込みに使われています。別のファイルを指定してください。
