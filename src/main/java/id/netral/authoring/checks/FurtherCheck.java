package id.netral.authoring.checks;

import id.netral.authoring.DraftModule;
import java.util.List;

/** Something else that belongs to a module and has its own check, such as its branching cases. */
public interface FurtherCheck {

    /** What was found; empty when all is well. */
    List<Finding> of(DraftModule draft);
}
