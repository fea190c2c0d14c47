package dev.newsline.plan;

/** Plans the files of one kind. */
interface Contributor {
    void contribute(Plan.Jobs plan);
}
