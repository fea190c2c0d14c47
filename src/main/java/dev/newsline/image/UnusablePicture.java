package dev.newsline.image;

/** A file cannot be published as a picture. The message says why, and what to do, to an editor. */
public final class UnusablePicture extends Exception {
    public UnusablePicture(String message) {
        super(message);
    }

    static UnusablePicture cutOff(PictureFormat format) {
        return new UnusablePicture("The " + format + " file is cut off or damaged; copy it from its source again.");
    }
}
