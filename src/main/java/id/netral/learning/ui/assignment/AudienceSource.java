package id.netral.learning.ui.assignment;

import id.netral.learning.audience.Audience;
import id.netral.learning.audience.AudiencePerson;
import id.netral.learning.audience.AudiencePreview;
import java.util.List;
import org.springframework.data.domain.Pageable;

/** Says whom an audience would mean. Both methods throw {@link id.netral.common.RefusedException} for what is not allowed. */
interface AudienceSource {

    AudiencePreview preview(Audience audience);

    List<AudiencePerson> people(Audience audience, String name, Pageable page);
}
