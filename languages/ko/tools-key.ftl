# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } 파일에 이름을 해시하는 데 쓸 { $least }자 이상의 비밀 키가 없습니다.
tools-fault-hash-key-home = 이름을 해시하는 데 쓸 비밀 키를 보관할 홈 폴더가 없습니다. --hash-key로 파일을 지정하세요.
tools-send-key = 이름은 { $place } 파일의 비밀 키로 계산한 해시로 바뀝니다. 이 파일을 보관하고 아무에게도 주지 마세요. 이 파일이 없으면 센터에서 이미 받은 항목인지 알 수 없습니다.
