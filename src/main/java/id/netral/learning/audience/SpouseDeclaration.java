package id.netral.learning.audience;

import java.time.LocalDate;

/** That a person's spouse is a candidate from one day until another, both included. */
public record SpouseDeclaration(LocalDate from, LocalDate until) {}
