package id.netral.people.history;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Posts beside people's own. */
interface PostRepository extends Repository<PostEntity, Long> {

    PostEntity save(PostEntity post);

    Optional<PostEntity> findById(long id);

    /** The latest first. */
    @Query("select p from PostEntity p where p.employeeId = :employee order by p.fromOn desc, p.id desc")
    List<PostEntity> of(long employee);
}
