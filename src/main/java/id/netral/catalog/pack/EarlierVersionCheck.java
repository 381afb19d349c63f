package id.netral.catalog.pack;

import id.netral.catalog.file.MediaFile;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.file.Picture;
import id.netral.common.source.Faults;
import id.netral.document.MediaPath;

/**
 * Looks whether the files of an earlier version are those of a pack. What its lessons cite and explain is not asked: other
 * rules may have held when they were published, and nobody is taught from them.
 */
public final class EarlierVersionCheck {

    private EarlierVersionCheck() {}

    /** Notes what is wrong with the files. */
    public static void check(PackFiles files, PackSources sources, Faults faults) {
        var texts = files.texts().keySet();
        files.files().forEach((path, bytes) -> {
            if (!PackReader.known(path)) {
                faults.add(files.display(path), 1, "fault.unknownFile");
            } else if (texts.contains(path)) {
                files.text(path, faults);
            } else if (MediaPath.isPicture(path)) {
                Picture.read(files.display(path), bytes, faults);
            } else {
                MediaFile.read(files.display(path), bytes, faults);
            }
        });
        if (faults.none() && sources.read(files).isEmpty()) {
            faults.add(files.name(), 1, "fault.earlierVersion");
        }
    }
}
