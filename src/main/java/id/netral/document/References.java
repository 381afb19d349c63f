package id.netral.document;

import java.util.stream.Stream;

/** What one block, without those inside it, points at. */
final class References {

    private References() {}

    static Stream<String> articles(Block block) {
        if (block instanceof Block.CaseBox box) {
            return box.articles().stream();
        }
        return marks(block).flatMap(mark -> mark instanceof Mark.Article(var id) ? Stream.of(id) : Stream.empty());
    }

    static Stream<String> terms(Block block) {
        return marks(block).flatMap(mark -> mark instanceof Mark.Term(var id) ? Stream.of(id) : Stream.empty());
    }

    static Stream<String> media(Block block) {
        var paths = switch (block) {
            case Block.Image image -> Stream.of(image.src());
            case Block.Video video -> Stream.of(video.src(), video.captions());
            case Block.File file -> Stream.of(file.src());
            default -> Stream.<String>empty();
        };
        return paths.filter(path -> !path.isEmpty());
    }

    private static Stream<Mark> marks(Block block) {
        return block.inline()
                .flatMap(inline -> inline instanceof Inline.Text text ? text.marks().stream() : Stream.empty());
    }
}
