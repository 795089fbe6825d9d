# ほかのサイトのウィジェット、依頼の前の最初の管理者

widget-elsewhere-text = このサイトでは、ブラウザーの制限によりセンターがサインインを確認できません。進行中の依頼はセンターを開いて確認してください。
widget-open-there = センターで開く
help-claim = まず組織の最初の管理者になってください。その後、依頼の手続きに進めます。
settings-widget-same-site = ブラウザーが表示するのは、センターと同じドメインのサイトだけです (例: fasttrack.contoso.example に対する admin.contoso.example)。ほかのサイトでは、センターを開くリンクが表示されます。
