# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } 中没有用于计算名称哈希的密钥（至少 { $least } 个字符）。
tools-fault-hash-key-home = 没有可用来保存名称哈希密钥的主文件夹。请用 --hash-key 指定文件。
tools-send-key = 名称会替换为用 { $place } 中的密钥计算的哈希。请保留此文件，且不要交给任何人：如果没有此文件，中心无法识别之前收到过的内容。
