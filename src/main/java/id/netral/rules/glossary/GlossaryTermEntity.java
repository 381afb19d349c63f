package id.netral.rules.glossary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A word that lessons explain. Rows come by {@link GlossaryTermRepository#put}, whole files at a time. */
@Entity
@Immutable
@Table(name = "glossary_term")
@SuppressWarnings("UnusedVariable") // read by queries
class GlossaryTermEntity {

    @Id
    private String id;

    private String term;
    private String definition;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    GlossaryTermEntity() {}
}
