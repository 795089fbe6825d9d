# Notes among staff.

note-title = スタッフ用メモ
note-lead = センターのスタッフだけが見られます。お客様とパートナーには表示されません。
note-about = 対象
note-about-tenant = お客様全体
note-about-request = 依頼 { $reference }
note-about-engagement = 支援: { $services }
note-words = メモ
note-keep = メモを保存
note-none = メモはまだありません
note-none-text = ほかのスタッフに伝えておきたいことがここに表示されます。
note-corrected = 修正: { $when }
note-erased-by = { $name } さんがこのメモの内容を消去しました ({ $when })。
note-correct = 修正
note-erase = 消去
note-erase-text = 内容は完全に消去され、元に戻せません。メモがあったこと、記入者、日時は残ります。
note-erase-now = メモの内容を消去
action-correct-note = 自分のスタッフ用メモの修正
action-erase-note = 自分のスタッフ用メモの消去 (センター マネージャーはすべてのメモ)
