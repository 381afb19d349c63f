package id.netral.catalog.pack;

import id.netral.question.Verdict;
import id.netral.rules.ArticleId;
import java.util.List;

/** A case to think about at the end of a lesson; nothing about it is recorded. */
public record ThinkCase(String situation, Verdict verdict, String reason, List<ArticleId> articles) {}
