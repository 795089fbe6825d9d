# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } はこの実行ですでに読み取りまたは書き込みに使われています。別のファイルを指定してください。
