package id.netral.learning;

/**
 * Somebody is asked something new, or is released from something. Delivered inside the transaction that changes it, once
 * however many people it touches.
 */
public record DutiesChanged() {}
