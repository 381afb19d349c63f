package id.netral.rules;

import java.util.List;

/** An instrument with the articles a search found in it. */
public record RegisterEntry(Instrument instrument, List<Article> articles) {}
