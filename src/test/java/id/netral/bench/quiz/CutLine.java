package id.netral.bench.quiz;

import java.util.random.RandomGenerator;

/**
 * A line that can be cut. While it is, a request is lost on its way, or it arrives and its acknowledgement is lost: the
 * player cannot tell one from the other.
 */
final class CutLine implements Line {

    private final Line line;
    private final RandomGenerator random;
    private volatile boolean cut;

    CutLine(Line line, RandomGenerator random) {
        this.line = line;
        this.random = random;
    }

    void cut(boolean cut) {
        this.cut = cut;
    }

    @Override
    public Reply get(String path) {
        return cut ? Reply.away() : line.get(path);
    }

    @Override
    public Reply change(String method, String path, String json) {
        if (cut && random.nextBoolean()) {
            return Reply.away();
        }
        var reply = line.change(method, path, json);
        return cut ? Reply.away() : reply;
    }
}
