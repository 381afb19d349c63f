UPDATE attempt_item
SET answer = IF(answer = '', '[]', CONCAT('["', REPLACE(answer, ',', '","'), '"]'))
WHERE answer IS NOT NULL;
