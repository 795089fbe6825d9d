# Said once, above a page to which a form led that was kept.

saved = 저장했습니다.
