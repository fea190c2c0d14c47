package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;

/**
 * The News Line as it stood.
 *
 * @param day the day that heads it
 * @param items newest first
 */
public record LineView(Moment day, List<CardView> items) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(day).addAll(items);
    }
}
