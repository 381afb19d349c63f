package id.netral.people.roster;

/** By which way a roster came. */
public enum RosterWay {
    /** Somebody chose the file on the screen. */
    UPLOAD,
    /** It was put into the agency's folder. */
    FOLDER,
    /** Another program sent it. */
    REST
}
