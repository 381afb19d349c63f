package id.netral.catalog;

/** A module was taken out of the offer. Delivered inside the transaction that does so. */
public record ModuleWithdrawn(ModuleId module) {}
