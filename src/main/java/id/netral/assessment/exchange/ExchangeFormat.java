package id.netral.assessment.exchange;

import id.netral.assessment.exchange.common.QuestionFormat;
import id.netral.assessment.exchange.gift.GiftFormat;
import id.netral.assessment.exchange.moodle.MoodleFormat;
import id.netral.assessment.exchange.qti.QtiDialect;
import id.netral.assessment.exchange.qti.QtiFormat;
import id.netral.assessment.exchange.workbook.TemplateFormat;

/** Formats questions come in and go out in. */
public enum ExchangeFormat {
    EXCEL(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    MOODLE_XML(".xml", "application/xml"),
    GIFT(".gift.txt", "text/plain;charset=UTF-8"),
    QTI_21(".qti21.zip", "application/zip"),
    QTI_30(".qti30.zip", "application/zip");

    private final String extension;
    private final String contentType;

    ExchangeFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** How file names end, with the dot. */
    public String extension() {
        return extension;
    }

    /** For the browser. */
    public String contentType() {
        return contentType;
    }

    /** Reads and writes it; has no state. */
    public QuestionFormat converter() {
        return switch (this) {
            case EXCEL -> new TemplateFormat();
            case MOODLE_XML -> new MoodleFormat();
            case GIFT -> new GiftFormat();
            case QTI_21 -> new QtiFormat(QtiDialect.V21);
            case QTI_30 -> new QtiFormat(QtiDialect.V30);
        };
    }
}
