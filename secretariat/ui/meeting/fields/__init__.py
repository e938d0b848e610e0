"""Fields that know their place in the meeting and commit when they are left."""
