package id.netral.authoring.importing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.H6;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.netral.document.Block;
import id.netral.document.Inline;
import id.netral.document.Mark;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows blocks as components whose texts are set as text: whatever stands in a file, none of it is read as HTML. */
final class BlockPreview {

    private final Function<String, byte @Nullable []> media;

    /** Pictures are asked for by their path when the browser shows them. */
    BlockPreview(Function<String, byte @Nullable []> media) {
        this.media = media;
    }

    List<Component> of(List<Block> blocks) {
        return blocks.stream().map(this::of).toList();
    }

    private Component of(Block block) {
        return switch (block) {
            case Block.Heading it -> filled(heading(it.level()), it.content());
            case Block.Paragraph it -> filled(new Paragraph(), it.content());
            case Block.BulletList it -> items(new UnorderedList(), it.items());
            case Block.OrderedList it -> {
                var list = new OrderedList();
                list.getElement().setAttribute("start", Integer.toString(it.start()));
                yield items(list, it.items());
            }
            case Block.Table it -> table(it);
            case Block.Image it -> image(it);
            case Block.Callout it -> box("import-callout", it.kind().title(), it.blocks());
            case Block.Blockquote it -> box("import-quote", it.source(), it.blocks());
            case Block.CaseBox it -> {
                var box = new Div(new Paragraph(it.situation()), new Paragraph(it.reason()));
                box.addClassName("import-callout");
                yield box;
            }
            case Block.CheckQuestion it -> new Paragraph(it.question());
            case Block.Video it -> new Paragraph(it.title());
            case Block.File it -> new Paragraph(it.label());
            case Block.Story it -> {
                var invitation = new Paragraph();
                invitation.setText(invitation.getTranslation("importing.story", it.label()));
                yield invitation;
            }
            case Block.HorizontalRule _ -> new Hr();
        };
    }

    /** The lesson's own title is the third heading of the screen. */
    private static Component heading(int level) {
        return switch (level) {
            case 2 -> new H4();
            case 3 -> new H5();
            default -> new H6();
        };
    }

    private static Component filled(Component into, List<Inline> content) {
        var parts = (HasComponents) into;
        for (var inline : content) {
            switch (inline) {
                case Inline.Text text -> parts.add(marked(text));
                case Inline.HardBreak _ -> parts.add(new LineBreak());
            }
        }
        return into;
    }

    private static Component marked(Inline.Text text) {
        Component shown = new Span(text.text());
        for (var mark : text.marks()) {
            shown = switch (mark) {
                case Mark.Bold _ -> bold(shown);
                case Mark.Italic _ -> new Emphasis(shown);
                default -> shown;
            };
        }
        return shown;
    }

    private static Component bold(Component inner) {
        var bold = new Span(inner);
        bold.addClassName("import-bold");
        return bold;
    }

    private Component items(HasComponents list, List<id.netral.document.ListItem> items) {
        for (var item : items) {
            list.add(new ListItem(of(item.blocks()).toArray(Component[]::new)));
        }
        return (Component) list;
    }

    private static Component table(Block.Table table) {
        var shown = new NativeTable();
        for (var row : table.rows()) {
            var line = row.cells().stream().anyMatch(cell -> cell.header())
                    ? shown.getHead().addRow()
                    : shown.getBody().addRow();
            for (var cell : row.cells()) {
                line.add(filled(
                        cell.header() ? new NativeTableHeaderCell() : new NativeTableCell(),
                        cell.content().content()));
            }
        }
        var frame = new Div(shown);
        frame.addClassName("import-table");
        return frame;
    }

    private Component image(Block.Image image) {
        var picture = new Image(
                DownloadHandler.fromInputStream(event -> {
                            var bytes = media.apply(image.src());
                            return bytes == null
                                    ? DownloadResponse.error(404)
                                    : new DownloadResponse(
                                            new ByteArrayInputStream(bytes),
                                            image.src(),
                                            type(image.src()),
                                            bytes.length);
                        })
                        .inline(),
                image.alt());
        picture.getElement().setAttribute("loading", "lazy");
        var figure = new Div(picture);
        figure.addClassName("import-figure");
        if (image.alt().isEmpty()) {
            var missing = new Span(figure.getTranslation("importing.no-alternative"));
            missing.addClassName("import-missing");
            figure.add(missing);
        }
        if (!image.caption().isEmpty()) {
            var caption = new Span(image.caption());
            caption.addClassName("meta");
            figure.add(caption);
        }
        return figure;
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "png" -> "image/png";
            case "svg" -> "image/svg+xml";
            default -> "image/jpeg";
        };
    }

    private Component box(String name, String title, List<Block> blocks) {
        var box = new Div();
        box.addClassName(name);
        if (!title.isEmpty()) {
            var head = new Span(title);
            head.addClassName("import-bold");
            box.add(head);
        }
        box.add(of(blocks).toArray(Component[]::new));
        return box;
    }
}
