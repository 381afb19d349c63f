package id.netral.verdict.page;

import id.netral.rules.Article;
import id.netral.verdict.BeforeAndAfter;
import id.netral.verdict.KnownCase;
import id.netral.verdict.Ruling;
import id.netral.verdict.text.Understood;
import java.util.List;

/**
 * What the page has to say to one question.
 *
 * @param text as it was typed; empty when the words were tapped
 * @param articles what the ruling rests on
 * @param phases the same before candidates are designated and in the campaign
 * @param alike known cases, the most alike first
 */
record VerdictAnswer(
        String text,
        Understood understood,
        Ruling ruling,
        List<Article> articles,
        BeforeAndAfter phases,
        List<KnownCase> alike) {}
