# The secret that fasttrack-tools hashes names with before it sends them.

tools-fault-hash-key = { $place } には、名前のハッシュに使う { $least } 文字以上のシークレットがありません。
tools-fault-hash-key-home = 名前のハッシュに使うシークレットを保存するホーム フォルダーがありません。--hash-key でファイルを指定してください。
tools-send-key = 名前は、{ $place } にあるシークレットで計算したハッシュに置き換えられます。このファイルは保管し、誰にも渡さないでください。このファイルがないと、センターは以前に受け取ったものと同じかどうかを判断できません。
