package id.netral.catalog.text;

import id.netral.document.Block;
import id.netral.document.CalloutKind;
import org.commonmark.node.CustomBlock;

/** Blocks of a lesson that Markdown itself does not know. */
abstract sealed class LessonBlock extends CustomBlock {

    /** A box that stands out of the text. */
    static final class Callout extends LessonBlock {

        private final CalloutKind kind;

        Callout(CalloutKind kind) {
            this.kind = kind;
        }

        CalloutKind kind() {
            return kind;
        }
    }

    /** Somebody else's words, and whose. */
    static final class Quotation extends LessonBlock {

        private final String source;

        Quotation(String source) {
            this.source = source;
        }

        String source() {
            return source;
        }
    }

    /** Lets a wide table scroll by itself. */
    static final class TableScroll extends LessonBlock {}

    /** A picture that stands alone. */
    static final class Figure extends LessonBlock {}

    /** A video, a file, a case, a question to check oneself or an invitation to a branching case. */
    static final class Fence extends LessonBlock {

        private final Block block;

        Fence(Block block) {
            this.block = block;
        }

        Block block() {
            return block;
        }
    }
}
