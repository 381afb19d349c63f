package id.netral.authoring.review.ui;

/** Does a step, says how it went and shows what holds now. */
interface Acting {

    /** @param done key of what is said when it worked */
    void act(Runnable step, String done);
}
