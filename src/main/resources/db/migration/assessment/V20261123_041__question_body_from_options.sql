UPDATE question_revision
SET body = JSON_OBJECT(
        'type', type,
        'options', JSON_EXTRACT(options, '$'),
        'credit', IF(type = 'MULTIPLE', 'RIGHT_MINUS_WRONG', 'ALL_OR_NOTHING'));
