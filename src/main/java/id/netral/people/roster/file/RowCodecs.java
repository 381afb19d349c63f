package id.netral.people.roster.file;

import id.netral.common.EmailAddress;
import id.netral.common.Nip;
import id.netral.people.EmployeeKind;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rows of a dry run are kept in files. */
public final class RowCodecs {

    private RowCodecs() {}

    /** Rows that are understood. */
    public static final class Good implements RowSpool.Codec<RosterRow> {
        @Override
        public void write(RosterRow row, DataOutputStream out) throws IOException {
            out.writeInt(row.number());
            out.writeUTF(row.nip().value());
            out.writeUTF(row.name());
            writeOptional(row.rank(), out);
            writeOptional(row.position(), out);
            writeList(row.units(), out);
            writeOptional(row.email() == null ? null : row.email().value(), out);
            writeOptional(row.kind() == null ? null : row.kind().name(), out);
            writeOptional(row.hiredOn() == null ? null : row.hiredOn().toString(), out);
        }

        @Override
        public RosterRow read(DataInputStream in) throws IOException {
            return new RosterRow(
                    in.readInt(),
                    new Nip(in.readUTF()),
                    in.readUTF(),
                    readOptional(in),
                    readOptional(in),
                    readList(in),
                    email(readOptional(in)),
                    kind(readOptional(in)),
                    day(readOptional(in)));
        }

        private static @Nullable EmployeeKind kind(@Nullable String text) {
            return text == null ? null : EmployeeKind.valueOf(text);
        }

        private static @Nullable LocalDate day(@Nullable String text) {
            return text == null ? null : LocalDate.parse(text);
        }

        private static @Nullable EmailAddress email(@Nullable String text) {
            return text == null ? null : new EmailAddress(text);
        }
    }

    /** Rows left out. */
    public static final class Bad implements RowSpool.Codec<RejectedRow> {
        @Override
        public void write(RejectedRow row, DataOutputStream out) throws IOException {
            out.writeInt(row.number());
            writeList(row.texts(), out);
            out.writeInt(row.reasons().size());
            for (var reason : row.reasons()) {
                out.writeUTF(reason.column().name());
                out.writeUTF(reason.key());
                writeList(reason.arguments(), out);
            }
        }

        @Override
        public RejectedRow read(DataInputStream in) throws IOException {
            var number = in.readInt();
            var texts = readList(in);
            var reasons = new ArrayList<RowReason>();
            for (var left = in.readInt(); left > 0; left--) {
                reasons.add(new RowReason(column(in), in.readUTF(), readList(in)));
            }
            return new RejectedRow(number, texts, reasons);
        }
    }

    /** Differences to show. */
    public static final class Change implements RowSpool.Codec<RowChange> {
        @Override
        public void write(RowChange row, DataOutputStream out) throws IOException {
            out.writeInt(row.number());
            out.writeUTF(row.nip().value());
            out.writeUTF(row.name());
            out.writeBoolean(row.returns());
            out.writeInt(row.fields().size());
            for (var field : row.fields()) {
                out.writeUTF(field.column().name());
                out.writeUTF(field.before());
                out.writeUTF(field.after());
            }
        }

        @Override
        public RowChange read(DataInputStream in) throws IOException {
            var number = in.readInt();
            var nip = new Nip(in.readUTF());
            var name = in.readUTF();
            var returns = in.readBoolean();
            var fields = new ArrayList<RowChange.FieldChange>();
            for (var left = in.readInt(); left > 0; left--) {
                fields.add(new RowChange.FieldChange(column(in), in.readUTF(), in.readUTF()));
            }
            return new RowChange(number, nip, name, fields, returns);
        }
    }

    private static RosterColumn column(DataInputStream in) throws IOException {
        return RosterColumn.valueOf(in.readUTF()); // kept in the database too: places may change
    }

    private static void writeOptional(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String readOptional(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static void writeList(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> readList(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (var left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
