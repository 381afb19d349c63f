package id.netral.learning.audience;

import org.springframework.data.repository.Repository;

/** Lists of people picked by hand. */
interface AudienceListRepository extends Repository<AudienceList, Long> {

    AudienceList save(AudienceList list);
}
