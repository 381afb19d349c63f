package id.netral.people;

/**
 * People or units are not what they were: who belongs where may have changed. Delivered inside the transaction that changes
 * them, once per transaction however many people it touches.
 */
public record PeopleChanged() {}
