# Notes among staff.

note-title = スタッフ用メモ
note-lead = センターの担当者だけが見られます。お客様とパートナーには表示されません。
note-about = 対象
note-about-tenant = お客様全体
note-about-request = 依頼 { $reference }
note-about-engagement = 支援: { $services }
note-words = メモ
note-keep = メモを残す
note-none = メモはまだありません
note-none-text = 担当者が知っておくべきことがここに表示されます。
