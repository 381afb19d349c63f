package id.netral.assessment.ui.bank;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import id.netral.assessment.bank.QuestionChangeId;
import id.netral.assessment.ui.exchange.ExchangePaths;
import id.netral.catalog.ModuleId;
import id.netral.rules.ArticleId;

/** Addresses of the bank's screens and of those they lead to, relative to the start of the site. */
public final class BankPaths {

    static final String LIST = "bank-soal";
    static final String NEW = LIST + "/baru";
    public static final String CHANGES = ExchangePaths.QUEUE;
    public static final String CHANGE = CHANGES + "/:usulan";
    public static final String EDIT_CHANGE = CHANGE + "/ubah";
    static final String QUESTION = LIST + "/:soal";
    static final String EDIT = QUESTION + "/ubah";
    static final String REGRADE = QUESTION + "/nilai-ulang";

    /** Names the module of a new question. */
    static final String MODULE = "modul";

    private BankPaths() {}

    /** The question named in the address; throws {@link NotFoundException} when it is no number. */
    static long question(RouteParameters parameters) {
        return number(parameters, "soal");
    }

    /** The written question named in the address; throws {@link NotFoundException} when it is no number. */
    public static QuestionChangeId change(RouteParameters parameters) {
        return new QuestionChangeId(number(parameters, "usulan"));
    }

    private static long number(RouteParameters parameters, String name) {
        try {
            return Long.parseLong(parameters.get(name).orElseThrow(NotFoundException::new));
        } catch (NumberFormatException e) {
            throw new NotFoundException("not a number");
        }
    }

    public static String change(QuestionChangeId id) {
        return CHANGES + "/" + id;
    }

    public static String editChange(QuestionChangeId id) {
        return change(id) + "/ubah";
    }

    public static String question(long id) {
        return LIST + "/" + id;
    }

    public static String edit(long id) {
        return question(id) + "/ubah";
    }

    static String regrade(long id) {
        return question(id) + "/nilai-ulang";
    }

    static String write(ModuleId module) {
        return NEW + "?" + MODULE + "=" + module;
    }

    static String article(ArticleId article) {
        return "pasal/" + article;
    }
}
