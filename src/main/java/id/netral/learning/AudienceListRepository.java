package id.netral.learning;

import org.springframework.data.repository.Repository;

/** Lists of people picked by hand. */
interface AudienceListRepository extends Repository<AudienceList, Long> {

    AudienceList save(AudienceList list);
}
