-- As in duty.
UPDATE assignment_cycle SET counts_from = counts_from
    - INTERVAL CASE '${agencyZone}' WHEN 'Asia/Makassar' THEN 8 WHEN 'Asia/Jayapura' THEN 9 ELSE 7 END HOUR
WHERE counts_from IS NOT NULL;
