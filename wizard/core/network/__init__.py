"""What keeps announcements from being heard: facts about this computer's networks, and what they mean."""
