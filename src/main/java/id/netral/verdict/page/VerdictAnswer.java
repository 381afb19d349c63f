package id.netral.verdict.page;

import id.netral.rules.Article;
import id.netral.verdict.KnownCase;
import id.netral.verdict.Ruling;
import id.netral.verdict.text.Understood;
import java.util.List;

/**
 * What the page has to say to one question.
 *
 * @param text as it was typed; empty when the words were tapped
 * @param articles what the ruling rests on
 * @param before the same before candidates are designated
 * @param after the same in the campaign
 * @param alike known cases, the most alike first
 */
record VerdictAnswer(
        String text,
        Understood understood,
        Ruling ruling,
        List<Article> articles,
        Ruling before,
        Ruling after,
        List<KnownCase> alike) {}
