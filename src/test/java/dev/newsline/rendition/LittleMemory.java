package dev.newsline.rendition;

import dev.newsline.image.Crop;
import dev.newsline.image.Focus;
import dev.newsline.image.Photographs;
import dev.newsline.image.PictureFormat;
import dev.newsline.image.Recipe;
import dev.newsline.image.UnusablePicture;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Run as a process of its own with little memory: a picture that is too large for it, and then one that is not. */
final class LittleMemory {
    private LittleMemory() {}

    public static void main(String[] args) throws IOException, UnusablePicture {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Darkroom darkroom = new Darkroom(Runtime.getRuntime().maxMemory());
        List<Recipe> recipes = List.of(new Recipe(Crop.WHOLE, Focus.CENTRE, 480, 384, PictureFormat.WEBP));
        try {
            darkroom.develop(Photographs.flat(5000, 4000), recipes);
        } catch (UnusablePicture e) {
            out.print(e.getMessage() + "\n");
        }
        byte[] next = Photographs.jpeg(640, 512);
        out.print("the next: " + darkroom.develop(next, recipes).size() + "\n");
    }
}
