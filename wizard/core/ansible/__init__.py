"""The Ansible project: many sites written by an engine that drives hundreds of servers."""
