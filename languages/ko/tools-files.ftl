# Where fasttrack-tools writes to.

tools-fault-same-file = 이 실행에서 이미 읽거나 쓰고 있는 파일입니다: { $place } 다른 파일을 지정하세요.
