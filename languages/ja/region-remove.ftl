# Removing a region that was added here.

region-remove = 地域を削除
region-remove-question = 地域 { $region } を削除しますか?
region-remove-effect-countries = 担当していた国は、再びカタログの地域が担当します。
region-remove-effect-name = この短縮名は再び使用できません。
region-used = お客様: { $tenants }。スペシャリスト: { $specialists }。依頼 (終了したものを含む): { $requests }。
error-region-used = この地域は使用中のため削除できません。お客様、スペシャリスト、依頼のいずれにも使用されなくなると、削除できます。
error-region-was = この短縮名の地域は削除されています。別の名前を入力してください。
