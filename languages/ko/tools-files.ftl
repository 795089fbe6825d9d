# Where fasttrack-tools writes to.

tools-fault-same-file = { $place } 파일은 이번 실행에서 이미 읽거나 쓰고 있습니다. 다른 파일을 지정하세요.
