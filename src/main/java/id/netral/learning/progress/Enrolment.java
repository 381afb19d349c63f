package id.netral.learning.progress;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;

/** A module somebody has begun: the version begun with, and the place in it. */
record Enrolment(ModuleId module, ModuleVersionId version, ReadingPlace place) {}
