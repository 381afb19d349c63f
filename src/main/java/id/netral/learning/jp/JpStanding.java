package id.netral.learning.jp;

import java.math.BigDecimal;

/** What somebody has been credited in a period, and what the law says about people of that kind. */
public record JpStanding(JpKind kind, BigDecimal credited) {}
