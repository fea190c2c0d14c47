package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param lead the lead story
 * @param top top stories
 * @param blocks a block for each section
 * @param opinion opinion
 * @param latest the newest of the others, where no section has a block
 */
public record FrontView(
        @Nullable CardView lead,
        List<CardView> top,
        List<FrontBlockView> blocks,
        List<CardView> opinion,
        List<CardView> latest)
        implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(lead).addAll(top).addAll(blocks).addAll(opinion).addAll(latest);
    }
}
